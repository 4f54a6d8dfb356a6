/*
title: Active employees by occupational category and EEO category
grain: one occupational category and EEO category
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
asks:
  - What are the headcounts for our EEO-1 report?
  - Number of active employees by occupational category and race's EEO category, in report order
  - eeo headcount
  - how diverse are we by job type, the gc is asking
  - Compliance needs counts only, no names, for each kind of work.
  - eeo1 counts
  - Workforce make-up on the county project's affirmative action form
*/
SELECT PROP.ReportSeq, PREH.OccupCat, PROP.Description AS Occupation, PRRC.EEOCat, COUNT(*) AS Employees
FROM PREH WITH (NOLOCK)
JOIN PROP WITH (NOLOCK)
    ON PREH.PRCo = PROP.PRCo
    AND PREH.OccupCat = PROP.OccupCat
JOIN PRRC WITH (NOLOCK)
    ON PREH.PRCo = PRRC.PRCo
    AND PREH.Race = PRRC.Race
WHERE PREH.PRCo = @PRCo
    AND PREH.ActiveYN = 'Y'
GROUP BY PROP.ReportSeq, PREH.OccupCat, PROP.Description, PRRC.EEOCat
ORDER BY PROP.ReportSeq, PREH.OccupCat, PRRC.EEOCat
