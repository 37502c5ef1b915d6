/// A window toolkit without a display, for tests only: JavaFX's headless platform plus what it lacks, which is drags,
/// held modifiers, the wheel, drag and drop, file dialogs and a screen of any size.
///
/// Chosen with `-Dglass.platform=Bench`; JavaFX derives this package and the name of [BenchPlatformFactory] from that word.
/// It uses internals of JavaFX 26 and may need a small repair when JavaFX is upgraded.
@NullMarked
package com.sun.glass.ui.bench;

import org.jspecify.annotations.NullMarked;
