package org.meyasubako.casebook.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A record type: its components in their order, and how it is made of them.
 *
 * @param names of the components
 * @param types of the components
 * @param accessors of the components
 */
record Shape(List<String> names, List<Type> types, List<Method> accessors, Constructor<?> constructor) {

    static Shape of(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        List<Method> accessors = new ArrayList<>();
        for (RecordComponent component : components) {
            accessors.add(component.getAccessor());
        }
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return new Shape(Arrays.stream(components).map(RecordComponent::getName).toList(),
                    Arrays.stream(components).map(RecordComponent::getGenericType).toList(), accessors, constructor);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("every record has its constructor: " + type, e);
        }
    }

    Object component(Object record, int index) {
        try {
            return accessors.get(index).invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("a record that is stored is public: " + record.getClass(), e);
        }
    }

    Object make(Object[] components) throws JsonMismatchException {
        try {
            return constructor.newInstance(components);
        } catch (InvocationTargetException e) {
            throw new JsonMismatchException("refused by " + constructor.getDeclaringClass().getSimpleName(), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record that is stored is public: " + constructor.getDeclaringClass(), e);
        }
    }
}
