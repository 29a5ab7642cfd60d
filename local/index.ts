// What `pulumi-tencentcloud-native/local` gives to a program or a test suite.
export { type ClockKind, type LocalCloud, type StartOptions, startCloud } from "./cloud";
