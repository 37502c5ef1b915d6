package com.sun.glass.ui.bench;

import com.sun.glass.ui.Clipboard;
import com.sun.glass.ui.SystemClipboard;
import com.sun.glass.ui.View;
import java.util.HashMap;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/// The clipboard of a drag and drop, which is also the drag itself: it starts when JavaFX pushes data and runs a nested
/// event loop until the drop, as native platforms do.
final class BenchDrag extends SystemClipboard {

    private final BenchPointer pointer;
    private HashMap<String, Object> data = new HashMap<>();
    private int actions;
    private boolean isActive;
    private @Nullable View source;
    private @Nullable View over;

    BenchDrag(BenchPointer pointer) {
        super(Clipboard.DND);
        this.pointer = pointer;
    }

    boolean isActive() {
        return isActive;
    }

    /// Tells the views under the pointer that the drag has come, moved or gone.
    void move() {
        View view = pointer.view().orElse(null);
        if (over != null && over != view) {
            ViewEvents.dragLeave(over);
            over = null;
        }
        if (view == null) {
            return;
        }
        if (over == null) {
            over = view;
            ViewEvents.dragEnter(view, pointer.placeIn(view), actions & Clipboard.ACTION_COPY_OR_MOVE);
        }
        ViewEvents.dragOver(view, pointer.placeIn(view), proposedAction());
    }

    void drop() {
        int done = Clipboard.ACTION_NONE;
        if (over != null) {
            BenchPlace place = pointer.placeIn(over);
            if (ViewEvents.dragOver(over, place, proposedAction()) == Clipboard.ACTION_NONE) {
                ViewEvents.dragLeave(over);
            } else {
                done = ViewEvents.dragDrop(over, place, proposedAction());
            }
        }
        end(done);
    }

    void cancel() {
        if (over != null) {
            ViewEvents.dragLeave(over);
        }
        end(Clipboard.ACTION_NONE);
    }

    private void end(int action) {
        isActive = false;
        if (source != null) {
            ViewEvents.dragEnd(source, action);
        }
        Platform.exitNestedEventLoop(this, null);
    }

    private int proposedAction() {
        return (actions & Clipboard.ACTION_COPY) == 0 ? actions : Clipboard.ACTION_COPY;
    }

    @Override
    protected boolean isOwner() {
        return isActive;
    }

    @Override
    protected void pushToSystem(HashMap<String, Object> pushed, int supportedActions) {
        if (pushed == null || pushed.isEmpty()) {
            return;
        }
        data = pushed;
        actions = supportedActions;
        isActive = true;
        source = pointer.view().orElse(null);
        over = null;
        Platform.enterNestedEventLoop(this);
    }

    @Override
    protected void pushTargetActionToSystem(int action) {
        // The target's answer arrives as the result of the drop; nothing outside this JVM waits for it.
    }

    @Override
    protected @Nullable Object popFromSystem(String mimeType) {
        return data.get(mimeType);
    }

    @Override
    protected int supportedSourceActionsFromSystem() {
        return actions;
    }

    @Override
    protected String[] mimesFromSystem() {
        return data.keySet().toArray(String[]::new);
    }
}
