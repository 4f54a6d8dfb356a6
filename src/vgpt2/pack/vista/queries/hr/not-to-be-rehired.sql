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
  - Departed employees of 2024 we flagged as ineligible to return
  - The union hall sends twelve men Monday and I must check their names against those who went this year and whom we refuse to take back, with why
  - blacklisted leavers since last spring
  - Ineligible ex-employees with start date, final day, why they went and what they worked as, by final day
  - DNR list, terms jan-jun, w/ reson n name
  - Among those who stopped working for us last year, whom did somebody mark as unwelcome to come back?
*/
SELECT HRRM.HRRef, HRRM.LastName, HRRM.FirstName, HRRM.PositionCode, HRRM.HireDate, HRRM.TermDate, HRRM.TermReason
FROM HRRM WITH (NOLOCK)
WHERE HRRM.HRCo = @HRCo
    AND HRRM.NoRehireYN = 'Y'
    AND HRRM.TermDate BETWEEN @BeginDate AND @EndDate
ORDER BY HRRM.TermDate, HRRM.LastName, HRRM.FirstName
