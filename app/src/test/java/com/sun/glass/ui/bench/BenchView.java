package com.sun.glass.ui.bench;

import com.sun.glass.ui.Pixels;
import com.sun.glass.ui.headless.HeadlessView;

/// A view whose pixels go nowhere: nothing reads the screen, and the stock one fails for a window that reaches beyond it,
/// as popups do.
final class BenchView extends HeadlessView {

    @Override
    protected void _uploadPixels(long view, Pixels pixels) {
        // There is no screen to paint on.
    }
}
