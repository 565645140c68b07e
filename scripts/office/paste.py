"""Pastes clipboard contents into a new Calc sheet, as a user does, and saves it.

Usage: python3 paste.py PORT STEM…
For each stem, STEM.paste.html and STEM.paste.txt are pasted, and the sheet is saved as STEM.pasted.fods.
Talks to a LibreOffice that listens on PORT. The contents are put on the office's own clipboard with the two
flavours that a browser offers, text/html and text/plain; then the command of Ctrl+V is dispatched.
"""
import sys
import time

import uno
import unohelper
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException
from com.sun.star.datatransfer import DataFlavor, UnsupportedFlavorException, XTransferable

HTML = "text/html"
TEXT = "text/plain;charset=utf-16"


class Contents(unohelper.Base, XTransferable):
    def __init__(self, html, text):
        self.html = html
        self.text = text

    def getTransferData(self, flavour):
        if flavour.MimeType == HTML and self.html:
            return uno.ByteSequence(self.html)
        if flavour.MimeType == TEXT:
            return self.text
        raise UnsupportedFlavorException(flavour.MimeType, self)

    def getTransferDataFlavors(self):
        rich = DataFlavor(HTML, "HTML", uno.getTypeByName("[]byte"))
        plain = DataFlavor(TEXT, "Text", uno.getTypeByName("string"))
        return (rich, plain) if self.html else (plain,)

    def isDataFlavorSupported(self, flavour):
        return any(each.MimeType == flavour.MimeType for each in self.getTransferDataFlavors())


def connected(port):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    address = f"uno:socket,host=127.0.0.1,port={port};urp;StarOffice.ComponentContext"
    for _ in range(120):
        try:
            return resolver.resolve(address)
        except NoConnectException:
            time.sleep(0.5)
    raise SystemExit("LibreOffice did not answer")


def setting(name, value):
    made = PropertyValue()
    made.Name, made.Value = name, value
    return made


def contents(stem):
    with open(f"{stem}.paste.html", "rb") as file:
        rich = file.read()
    with open(f"{stem}.paste.txt", encoding="utf-8", newline="") as file:
        return Contents(rich, file.read())


def main(port, *stems):
    context = connected(port)
    make = context.ServiceManager.createInstanceWithContext
    desktop = make("com.sun.star.frame.Desktop", context)
    clipboard = make("com.sun.star.datatransfer.clipboard.SystemClipboard", context)
    dispatcher = make("com.sun.star.frame.DispatchHelper", context)
    form = (setting("FilterName", "OpenDocument Spreadsheet Flat XML"),)
    for stem in stems:
        document = desktop.loadComponentFromURL("private:factory/scalc", "_blank", 0, ())
        clipboard.setContents(contents(stem), None)
        dispatcher.executeDispatch(document.CurrentController.Frame, ".uno:Paste", "", 0, ())
        document.storeToURL(uno.systemPathToFileUrl(f"{stem}.pasted.fods"), form)
        document.close(True)


main(*sys.argv[1:])
