/**
 * The completion scripts. They are short because they know nothing: each hands the line to
 * `onrecord complete`, so that what is offered is always what the installed program understands.
 * Where it offers nothing, the shell completes file names.
 */

/** Written for bash 3.2, which macOS still has: no negative indexes. */
const BASH = String.raw`# Completion of onrecord for bash.
_onrecord() {
  local word value summary current last cut words=()
  # Bash cuts words at "=" and ":"; glue them together again.
  for word in "$@{COMP_WORDS[@]:1:COMP_CWORD}"; do
    last=$(( $@{#words[@]} - 1 ))
    if [[ $last -ge 0 && ( "$word" == [=:]* || "$@{words[last]}" == *[=:] ) ]]; then
      words[last]+="$word"
    else
      words+=("$word")
    fi
  done
  current="$@{words[$@{#words[@]} - 1]}"
  # What stands before the last "=" or ":" is not replaced by bash.
  cut="$@{current%"$@{COMP_WORDS[COMP_CWORD]#[=:]}"}"
  COMPREPLY=()
  while IFS=$'\t' read -r value summary; do
    COMPREPLY+=("$@{value#"$cut"}")
  done < <(onrecord complete -- "$@{words[@]}" 2>/dev/null)
}
complete -o default -F _onrecord onrecord
`.replaceAll("$@{", "${");

const ZSH = String.raw`#compdef onrecord
# Completion of onrecord for zsh.
_onrecord() {
  local -a offers
  local value summary
  while IFS=$'\t' read -r value summary; do
    offers+=("$@{value//:/\\:}:$@{summary}")
  done < <(onrecord complete -- "$@{(@)words[2,CURRENT]}" 2>/dev/null)
  if (( $@{#offers} )); then
    _describe -t onrecord onrecord offers
  else
    _files
  fi
}
compdef _onrecord onrecord
`.replaceAll("$@{", "${");

const FISH = String.raw`# Completion of onrecord for fish.
function __onrecord_complete
    set -l words (commandline -opc) (commandline -ct)
    set -l offers (onrecord complete -- $words[2..-1] 2>/dev/null)
    if test (count $offers) -gt 0
        printf '%s\n' $offers
    else
        __fish_complete_path (commandline -ct)
    end
end
complete -c onrecord -f -a '(__onrecord_complete)'
`;

/** The script of each shell. */
export const COMPLETION_SCRIPTS = { bash: BASH, zsh: ZSH, fish: FISH } as const;
