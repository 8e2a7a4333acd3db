import { limits, rulePrefix, type MailRule } from "./mail-rule.ts";
import { comment, literal, quoted } from "./power-shell.ts";
import type { RuleSet } from "./rules-for.ts";

const head = (what: string): readonly string[] => [
  comment(`${what} Written by: correspondence exchange-rules.`),
  comment("It has not been run in a tenant: run it with -WhatIf first, and read what it says it would do."),
  comment("Needs: Exchange Online PowerShell (Connect-ExchangeOnline), and the role Transport Rules."),
  "[CmdletBinding(SupportsShouldProcess = $true)]",
  "param()",
  "",
  "Set-StrictMode -Version Latest",
  "$ErrorActionPreference = 'Stop'",
  `$prefix = ${quoted(rulePrefix)}`,
  "$ours = @(Get-TransportRule -ResultSize Unlimited | Where-Object { $_.Name.StartsWith($prefix) })",
  "",
];

function hashTable({ parameters }: MailRule): readonly string[] {
  const lines = Object.entries(parameters).map(([name, value]) => `    ${name} = ${literal(value)}`);
  return ["  Parameters = @{", ...lines, "  }"];
}

function entry(rule: MailRule): readonly string[] {
  return [comment(rule.comment), "@{", `  Name = ${quoted(rule.name)}`, ...hashTable(rule), "}"];
}

/** What an earlier run may have set: Set-TransportRule leaves what it is not told, so it is told $null. */
const actions: readonly string[] = [
  "ModerateMessageByUser",
  "RejectMessageReasonText",
  "RejectMessageEnhancedStatusCode",
];

const apply: readonly string[] = [
  `$actions = ${literal(actions)}`,
  "if (@(Get-TransportRule -ResultSize Unlimited).Count - $ours.Count + $wanted.Count -gt " +
    `${String(limits.rules)}) {`,
  `  throw 'Exchange takes ${String(limits.rules)} rules at most: nothing was changed.'`,
  "}",
  "",
  "$priority = 0",
  "foreach ($rule in $wanted) {",
  "  $parameters = $rule.Parameters",
  "  if ($ours | Where-Object { $_.Name -ceq $rule.Name }) {",
  "    if ($PSCmdlet.ShouldProcess($rule.Name, 'change the rule')) {",
  "      foreach ($action in $actions) {",
  "        if (-not $parameters.ContainsKey($action)) { $parameters[$action] = $null }",
  "      }",
  "      Set-TransportRule -Identity $rule.Name -Priority $priority @parameters",
  "    }",
  "  } elseif ($PSCmdlet.ShouldProcess($rule.Name, 'make the rule')) {",
  "    New-TransportRule -Name $rule.Name -Priority $priority -Enabled $true @parameters | Out-Null",
  "  }",
  "  $priority++",
  "}",
  "",
  comment("Rules of ours that are no longer wanted, such as those of more accounts than there are now."),
  "$names = @($wanted | ForEach-Object { $_.Name })",
  "foreach ($rule in $ours | Where-Object { $names -cnotcontains $_.Name }) {",
  "  if ($PSCmdlet.ShouldProcess($rule.Name, 'remove the rule')) {",
  "    Remove-TransportRule -Identity $rule.Name -Confirm:$false",
  "  }",
  "}",
];

/** The script that brings the rules in: run again, it changes what differs and makes nothing twice. */
export function installScript({ rules, left }: RuleSet, authorityName: string): string {
  const entries = rules.flatMap(entry).map((line) => `  ${line}`);
  const leftOut = left.map((address) =>
    comment(`Left out, too long for a condition of Exchange: ${address}`),
  );
  return [
    ...head(`Mail-flow rules of ${authorityName}, behind the send check.`),
    ...leftOut,
    "$wanted = @(",
    ...entries,
    ")",
    "",
    ...apply,
    "",
  ].join("\n");
}

/** The script that takes every rule of ours away again, and nobody else's. */
export function undoScript(authorityName: string): string {
  return [
    ...head(`Takes the mail-flow rules of ${authorityName} away again.`),
    "foreach ($rule in $ours) {",
    "  if ($PSCmdlet.ShouldProcess($rule.Name, 'remove the rule')) {",
    "    Remove-TransportRule -Identity $rule.Name -Confirm:$false",
    "  }",
    "}",
    "",
  ].join("\n");
}
