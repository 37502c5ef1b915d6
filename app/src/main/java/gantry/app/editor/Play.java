package gantry.app.editor;

/// Something that goes on by itself while the user may do something else, such as an animation of the drawing.
public interface Play {

    /// Nothing goes on.
    Play NONE = new Play() {
        @Override
        public boolean settle() {
            return true;
        }

        @Override
        public boolean cancel() {
            return false;
        }
    };

    /// Comes to its end at once if it must, because the user is about to do something to the drawing.
    ///
    /// @return whether it is over now
    boolean settle();

    /// Escape was pressed.
    ///
    /// @return whether that ended it
    boolean cancel();
}
