package org.meyasubako.architecture.planted.faces.desktop;

/** Planted. */
public class Window {}
