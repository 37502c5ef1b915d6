package com.sun.glass.ui.bench;

import com.sun.glass.ui.View;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/// Delivers events to a [View] the way a native platform does. Those methods of `View` are protected, so they are called
/// by reflection.
final class ViewEvents {

    private static final Class<?> WHOLE = int.class;
    private static final Class<?> FLAG = boolean.class;
    private static final Class<?> DECIMAL = double.class;

    private static final Method MOUSE = method("notifyMouse", WHOLE, WHOLE, WHOLE, WHOLE, WHOLE, WHOLE, WHOLE, FLAG,
            FLAG);
    private static final Method SCROLL = method("notifyScroll", WHOLE, WHOLE, WHOLE, WHOLE, DECIMAL, DECIMAL, WHOLE,
            WHOLE,
            WHOLE, WHOLE, WHOLE, DECIMAL, DECIMAL);
    private static final Method KEY = method("notifyKey", WHOLE, WHOLE, char[].class, WHOLE);
    private static final Method MENU = method("notifyMenu", WHOLE, WHOLE, WHOLE, WHOLE, FLAG);
    private static final Method DRAG_ENTER = method("notifyDragEnter", WHOLE, WHOLE, WHOLE, WHOLE, WHOLE);
    private static final Method DRAG_OVER = method("notifyDragOver", WHOLE, WHOLE, WHOLE, WHOLE, WHOLE);
    private static final Method DRAG_DROP = method("notifyDragDrop", WHOLE, WHOLE, WHOLE, WHOLE, WHOLE);
    private static final Method DRAG_LEAVE = method("notifyDragLeave");
    private static final Method DRAG_END = method("notifyDragEnd", WHOLE);

    /// Pixels that JavaFX scrolls for one notch of the wheel.
    private static final double PIXELS_PER_NOTCH = 40;

    private ViewEvents() {}

    static void mouse(View view, int type, int button, BenchPlace at, int modifiers, boolean isPopupTrigger) {
        call(view, MOUSE, type, button, at.viewX(), at.viewY(), at.screenX(), at.screenY(), modifiers, isPopupTrigger,
                false);
    }

    static void contextMenu(View view, BenchPlace at) {
        call(view, MENU, at.viewX(), at.viewY(), at.screenX(), at.screenY(), false);
    }

    /// One notch of the wheel; `notch` is 1 away from the user (up) and -1 towards the user.
    static void scroll(View view, BenchPlace at, double notch, int modifiers) {
        call(view, SCROLL, at.viewX(), at.viewY(), at.screenX(), at.screenY(), 0d, notch, modifiers, 0, 0, 0, 0,
                PIXELS_PER_NOTCH, PIXELS_PER_NOTCH);
    }

    static void key(View view, int type, int code, char[] characters, int modifiers) {
        call(view, KEY, type, code, characters, modifiers);
    }

    static void dragEnter(View view, BenchPlace at, int action) {
        call(view, DRAG_ENTER, at.viewX(), at.viewY(), at.screenX(), at.screenY(), action);
    }

    /// The action that the view would take here, 0 when it refuses.
    static int dragOver(View view, BenchPlace at, int action) {
        return action(call(view, DRAG_OVER, at.viewX(), at.viewY(), at.screenX(), at.screenY(), action));
    }

    /// The action that the view took, 0 when it refused.
    static int dragDrop(View view, BenchPlace at, int action) {
        return action(call(view, DRAG_DROP, at.viewX(), at.viewY(), at.screenX(), at.screenY(), action));
    }

    static void dragLeave(View view) {
        call(view, DRAG_LEAVE);
    }

    static void dragEnd(View view, int action) {
        call(view, DRAG_END, action);
    }

    private static int action(@Nullable Object answer) {
        return answer instanceof Integer action ? action : 0;
    }

    private static @Nullable Object call(View view, Method method, Object... arguments) {
        try {
            return method.invoke(view, arguments);
        } catch (InvocationTargetException failure) {
            throw new IllegalStateException(method.getName() + " failed in " + view, failure.getCause());
        } catch (IllegalAccessException failure) {
            throw new AssertionError(failure);
        }
    }

    private static Method method(String name, Class<?>... parameters) {
        try {
            Method method = View.class.getDeclaredMethod(name, parameters);
            method.setAccessible(true);
            return method;
        } catch (NoSuchMethodException failure) {
            throw new AssertionError("JavaFX has changed: View." + name + " is gone", failure);
        }
    }
}
