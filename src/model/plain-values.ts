/** Forms of values that the command line and the schemas have in common; apart from the schemas, so that help is quick. */

/** Width and height in pixels, each from 10 to 9999: "1024x768". */
export const sizePattern = /^[1-9]\d{1,3}x[1-9]\d{1,3}$/;
