/*
title: Number and amount of 1099 forms to file by type of form
grain: one type of form
level: intermediate
parameters:
  APCo: {type: bCompany, example: 1}
  YEMO: {type: bMonth, example: 2024-12-01}
  Limit: {type: bDollar, example: 600}
asks:
  - "How many 1099s do we have to print for 2024, by kind of form, and what total goes on the transmittal?"
  - Vendors on file, vendors at or above 600 in box 1, sum of box 1 and sum of all those forms by form type for a year
  - 1099 counts
  - how many necs and miscs r we sendin out this jan
  - I need to order envelopes before December 15, give me the number of recipients
  - "Type of form, description, recipients, recipients over the threshold, dollars to report."
  - Size of the information return filing for last year
  - Count the 1099 recipients per kind of form for 2024, with dollar totals.
  - Ordering forms and budgeting the e-file fee before january; how many NEC and MISC recipients reach 600, and what sum do we report for each?
  - how many NECs this year
  - 'Tax form counts: form with its description, recipients, how many reach the threshold, box 1 sum, what''s reportable, box 7 sum'
  - 1099 cnt by typ + tot $ for the 1096
  - Roughly how many year-end tax statements to contractors must we prepare, sorted by kind, and what do they add up to?
*/
SELECT APFT.V1099Type, APTT.Description, COUNT(*) AS Vendors,
    SUM(CASE WHEN APFT.Box1Amt >= @Limit THEN 1 ELSE 0 END) AS FormsForBox1, SUM(APFT.Box1Amt) AS Box1Total,
    SUM(CASE WHEN APFT.Box1Amt >= @Limit THEN APFT.Box1Amt ELSE 0 END) AS Box1ToFile, SUM(APFT.Box7Amt) AS Box7Total
FROM APFT WITH (NOLOCK)
JOIN APTT WITH (NOLOCK)
    ON APFT.V1099Type = APTT.V1099Type
WHERE APFT.APCo = @APCo
    AND APFT.YEMO = @YEMO
GROUP BY APFT.V1099Type, APTT.Description
ORDER BY APFT.V1099Type
