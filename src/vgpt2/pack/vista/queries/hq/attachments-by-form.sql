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
  - Who files documents on which screen since January, and how many?
  - Management pays a scanning temp until june and wants to know if she is worth it; count files added since 1/1/2024 per screen and login
  - scan counts by user n screen
  - Screen first, then login, how many they filed there, and the most recent day, the busiest on top
  - attchs added since 3/1 by frm + user co 1
  - People scan papers into the program. Who does it, in what part of the program, and how often this year?
*/
SELECT HQAT.FormName, HQAT.AddedBy, COUNT(*) AS Attachments, MAX(HQAT.AddDate) AS LastAdded
FROM HQAT WITH (NOLOCK)
WHERE HQAT.HQCo = @HQCo
    AND HQAT.AddDate >= @Since
GROUP BY HQAT.FormName, HQAT.AddedBy
ORDER BY HQAT.FormName, Attachments DESC, HQAT.AddedBy
