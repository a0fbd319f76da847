// What `lms="cmi5"` asks for. It is one with xAPI alone, but for what the address holds.
export { prepare, use } from "./xapi.js";
