/*
title: Leave usage that timecards of a pay period give against usage posted in leave history, by employee and leave code
grain: one employee and leave code
level: advanced
parameters:
  PRCo: {type: bCompany, example: 1}
  PRGroup: {type: bGroup, example: 1}
  PREndDate: {type: bDate, example: 2024-06-29}
asks:
  - Was all the vacation and sick time on this period's timecards taken off the balances?
  - Employee, leave code, hours on timecards, usage they give, usage posted for the period and the difference
  - leave cards vs history
  - People write to me that their balance on the stub did not move although they were off last week, and I believe that the leave process ran before the late batch was posted, so for group 1 and June 29 show me what the cards say and what the history says per person
  - vacaton on timecard not deducted from balence
  - Days off that were paid but never counted
  - Lindqvist took 24 sick hours that week. Where is it?
  - Compare absence on June 29 timecards with what was deducted from each balance.
  - A clerk posted a late time batch after the leave run; for group 1, June 29, show by full name and kind of leave the hours, deduction expected, deduction made, and what is missing.
  - PTO on cards vs PTO posted
  - 'biggest gap first: full name, kind of leave by name, hours on cards, should be taken off, was taken off, gap'
  - lv usage tc vs lv hist 6/29 grp 1, whos bal not hit
  - If someone was paid for vacation that week, was it really subtracted from the days he has left?
*/
WITH Expected AS (
    SELECT brvPRLeave.PRCo, brvPRLeave.Employee, brvPRLeave.LeaveCode, SUM(brvPRLeave.Hours) AS Hours,
        SUM(brvPRLeave.Usage) AS ExpectedUsage
    FROM brvPRLeave WITH (NOLOCK)
    WHERE brvPRLeave.PRCo = @PRCo
        AND brvPRLeave.PRGroup = @PRGroup
        AND brvPRLeave.PREndDate = @PREndDate
        AND brvPRLeave.Type = 'U'
    GROUP BY brvPRLeave.PRCo, brvPRLeave.Employee, brvPRLeave.LeaveCode
),
Posted AS (
    SELECT PRLH.PRCo, PRLH.Employee, PRLH.LeaveCode, SUM(PRLH.Amt) AS PostedUsage
    FROM PRLH WITH (NOLOCK)
    WHERE PRLH.PRCo = @PRCo
        AND PRLH.PRGroup = @PRGroup
        AND PRLH.PREndDate = @PREndDate
        AND PRLH.Type = 'U'
    GROUP BY PRLH.PRCo, PRLH.Employee, PRLH.LeaveCode
)
SELECT Expected.Employee, PREHName.FullName, Expected.LeaveCode, PRLV.Description AS LeaveName, Expected.Hours,
    Expected.ExpectedUsage, COALESCE(Posted.PostedUsage, 0) AS PostedUsage,
    Expected.ExpectedUsage - COALESCE(Posted.PostedUsage, 0) AS Difference
FROM Expected
JOIN PREHName WITH (NOLOCK)
    ON Expected.PRCo = PREHName.PRCo
    AND Expected.Employee = PREHName.Employee
JOIN PRLV WITH (NOLOCK)
    ON Expected.PRCo = PRLV.PRCo
    AND Expected.LeaveCode = PRLV.LeaveCode
LEFT JOIN Posted
    ON Expected.PRCo = Posted.PRCo
    AND Expected.Employee = Posted.Employee
    AND Expected.LeaveCode = Posted.LeaveCode
ORDER BY Difference DESC, PREHName.FullName, Expected.LeaveCode
