module witness

go 1.21

require (
	github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/common v1.3.157
	github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/tag v1.3.157
	github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/vpc v1.3.157
)
