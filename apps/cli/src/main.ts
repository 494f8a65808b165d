#!/usr/bin/env node
console.log("onrecord");
