/** Where the API begins. Alone in its module: the proxy needs it and none of what answers. */
export const API_PATH = "/api/v1";
