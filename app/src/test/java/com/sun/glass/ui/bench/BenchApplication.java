package com.sun.glass.ui.bench;

import com.sun.glass.ui.CommonDialogs;
import com.sun.glass.ui.GlassRobot;
import com.sun.glass.ui.Screen;
import com.sun.glass.ui.View;
import com.sun.glass.ui.Window;
import com.sun.glass.ui.headless.HeadlessApplication;
import java.io.File;
import java.lang.reflect.Field;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// The headless application with a robot that drags, file dialogs that answer and a screen whose size can be chosen:
/// `-Dbench.width`, `-Dbench.height` in pixels (1600 × 1000) and `-Dbench.scale` (1).
final class BenchApplication extends HeadlessApplication {

    private static final int BYTES_PER_PIXEL = 4;
    private static final int COLOUR_BITS = 32;
    private static final int DOTS_PER_INCH = 100;

    private final BenchPointer pointer;
    private Screen @Nullable [] screens;

    BenchApplication(BenchPointer pointer) {
        this.pointer = pointer;
    }

    @Override
    public GlassRobot createRobot() {
        return new BenchRobot(pointer);
    }

    @Override
    public View createView() {
        return new BenchView();
    }

    @Override
    protected Screen[] staticScreen_getScreens() {
        if (screens == null) {
            int width = Integer.getInteger("bench.width", 1600);
            int height = Integer.getInteger("bench.height", 1000);
            float scale = Float.parseFloat(System.getProperty("bench.scale", "1"));
            screens = new Screen[]{
                    new Screen(0, COLOUR_BITS, 0, 0, width, height, 0, 0, width, height, 0, 0, width, height,
                            DOTS_PER_INCH, DOTS_PER_INCH, 1, 1, scale, scale)};
            useFrameBuffer(ByteBuffer.allocate(width * height * BYTES_PER_PIXEL));
        }
        return screens;
    }

    /// The stock platform paints into a private buffer that fits its own screen only.
    private void useFrameBuffer(ByteBuffer buffer) {
        try {
            Field field = HeadlessApplication.class.getDeclaredField("frameBuffer");
            field.setAccessible(true);
            field.set(this, buffer);
        } catch (ReflectiveOperationException failure) {
            throw new AssertionError("JavaFX has changed: HeadlessApplication.frameBuffer", failure);
        }
    }

    @Override
    protected CommonDialogs.FileChooserResult staticCommonDialogs_showFileChooser(Window owner, String folder,
            String filename, String title, int type, boolean isMultiple, CommonDialogs.ExtensionFilter[] filters,
            int defaultFilter) {
        CommonDialogs.@Nullable ExtensionFilter filter = filters == null || filters.length == 0 ? null : filters[0];
        return FileDialogAnswers.next().map(files -> files.stream().map(Path::toFile).toList())
                .map(files -> new CommonDialogs.FileChooserResult(files, filter))
                .orElseGet(CommonDialogs.FileChooserResult::new);
    }

    @Override
    protected @Nullable File staticCommonDialogs_showFolderChooser(Window owner, String folder, String title) {
        return FileDialogAnswers.next().map(files -> files.getFirst().toFile()).orElse(null);
    }
}
