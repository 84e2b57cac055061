package org.meyasubako.writing.document;

import com.google.common.collect.Maps;
import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Finds the drawing that an {@code object} of a page stands for. */
final class DrawingPlaces implements FSObjectDrawerFactory {

    /** The media type by which a page's {@code object} is known as a drawing. */
    static final String TYPE = "image/x-drawing";

    private final Map<String, Drawing> drawings;

    DrawingPlaces(List<Drawing> drawings) {
        this.drawings = Maps.uniqueIndex(drawings, Drawing::id);
    }

    @Override
    public @Nullable FSObjectDrawer createDrawer(Element element) {
        Drawing drawing = drawings.get(element.getAttribute("data"));
        return drawing == null ? null : new DrawingPainter(drawing);
    }

    @Override
    public boolean isReplacedObject(Element element) {
        return element.getAttribute("type").equals(TYPE) && drawings.containsKey(element.getAttribute("data"));
    }
}
