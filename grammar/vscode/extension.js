// Starts `hlm lsp` for .hlm files. Without the package vscode-languageclient, which `npm install` in this folder brings,
// files are highlighted and nothing else.
"use strict";

let client;

function activate(context) {
  const vscode = require("vscode");
  let language;
  try {
    language = require("vscode-languageclient/node");
  } catch (error) {
    vscode.window.showInformationMessage("hlm: `npm install` in the extension's folder adds meanings, completion and fixes.");
    return;
  }
  const [command, ...args] = vscode.workspace.getConfiguration("hlm").get("command");
  client = new language.LanguageClient(
    "hlm",
    "hlm",
    { command, args, transport: language.TransportKind.stdio },
    { documentSelector: [{ language: "hlm" }] },
  );
  context.subscriptions.push(client);
  return client.start();
}

function deactivate() {
  return client && client.stop();
}

module.exports = { activate, deactivate };
