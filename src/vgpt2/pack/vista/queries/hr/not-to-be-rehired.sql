/*
title: People who left between two dates and are not to be hired again
grain: one person
level: basic
parameters:
  HRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Which people who left this year may not be hired back?
  - Name, hire date, day they left, reason and position of people marked against rehire
  - no rehire list
  - The superintendent on the airport wants to bring back three fellows who were let go in the fall, and before he promises anything at the hall I need the names of everyone we marked never again, with the reason and when they went
  - dont hire agian list from spirng
  - Former workers we would rather not see back
  - Was Dwayne Pickett flagged when he walked off in October 2024?
*/
SELECT HRRM.HRRef, HRRM.LastName, HRRM.FirstName, HRRM.PositionCode, HRRM.HireDate, HRRM.TermDate, HRRM.TermReason
FROM HRRM WITH (NOLOCK)
WHERE HRRM.HRCo = @HRCo
    AND HRRM.NoRehireYN = 'Y'
    AND HRRM.TermDate BETWEEN @BeginDate AND @EndDate
ORDER BY HRRM.TermDate, HRRM.LastName, HRRM.FirstName
