/** SHA-256 of nothing, lower-case hex: the hash of every request without a body. */
export const emptyHash = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
