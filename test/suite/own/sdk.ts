// The package by its own name, as programs of users have it.
module.exports = require("../../../sdk");
