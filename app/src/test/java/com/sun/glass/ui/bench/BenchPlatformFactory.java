package com.sun.glass.ui.bench;

import com.sun.glass.ui.Application;
import com.sun.glass.ui.Clipboard;
import com.sun.glass.ui.delegate.ClipboardDelegate;
import com.sun.glass.ui.headless.HeadlessPlatformFactory;

/// The entry that JavaFX looks up by name. Everything it doesn't override is the stock headless platform.
public final class BenchPlatformFactory extends HeadlessPlatformFactory {

    private final BenchPointer pointer = new BenchPointer();

    @Override
    public Application createApplication() {
        return new BenchApplication(pointer);
    }

    @Override
    public ClipboardDelegate createClipboardDelegate() {
        ClipboardDelegate stock = super.createClipboardDelegate();
        return name -> Clipboard.DND.equals(name) ? pointer.newDrag() : stock.createClipboard(name);
    }
}
