package org.meyasubako.architecture.planted.screens.desktop.complaints;

/** Planted. */
public class Queue {}
