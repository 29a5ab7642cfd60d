// The namespace of the stack configuration, in a file of its own because programs load it and little else.

/** `pulumi config set tencentcloud-native:region ap-guangzhou`. */
export const namespace = "tencentcloud-native";
