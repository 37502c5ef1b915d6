package com.sun.glass.ui.bench;

/// A point in pixels twice: relative to a view and relative to the screen.
record BenchPlace(int viewX, int viewY, int screenX, int screenY) {}
