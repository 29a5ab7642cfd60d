// The local cloud and engine by the name that users have for them.
module.exports = require("../../../local");
