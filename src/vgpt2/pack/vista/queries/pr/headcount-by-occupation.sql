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
  - Count our current workforce by occupation and ethnic reporting group.
  - 'The city''s contract compliance office wants workforce statistics: current people by type of work and race category, counts only, in the order of the federal report.'
  - EEO-1 counts, active only
  - kind of work in the government form's sequence, ethnic bracket beside it, then how many
  - eeo hd cnt by occup cat/race, no names
  - 'For an equal opportunity form: how many of our people are there of each origin in every kind of job?'
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
