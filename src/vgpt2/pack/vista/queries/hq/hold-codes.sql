/*
title: Hold codes
grain: one hold code
level: basic
parameters: {}
asks:
  - Which hold codes do we use?
  - List of hold codes with description
  - hold codes
  - All hold codes with their description.
  - what does hold code RET mean
*/
SELECT HQHC.HoldCode, HQHC.Description
FROM HQHC WITH (NOLOCK)
ORDER BY HQHC.HoldCode
