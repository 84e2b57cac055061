package org.meyasubako.architecture.planted.rooms.attic;

/** Planted: a package that the table doesn't know. */
class Homeless {}
