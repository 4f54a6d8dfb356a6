/*
title: Attachments added by form and user
grain: one form and user
level: intermediate
parameters:
  HQCo: {type: bCompany, example: 1}
  Since: {type: bDate, example: 2024-01-01}
asks:
  - How many documents were attached, and on which forms?
  - Attachments by form and user since a date
  - attachment counts
  - Number of attachments added since a date by form and the user who added them.
  - whos scanning stuff in
*/
SELECT HQAT.FormName, HQAT.AddedBy, COUNT(*) AS Attachments, MAX(HQAT.AddDate) AS LastAdded
FROM HQAT WITH (NOLOCK)
WHERE HQAT.HQCo = @HQCo
    AND HQAT.AddDate >= @Since
GROUP BY HQAT.FormName, HQAT.AddedBy
ORDER BY HQAT.FormName, Attachments DESC, HQAT.AddedBy
