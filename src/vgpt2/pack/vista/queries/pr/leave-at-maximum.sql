/*
title: Active employees whose available leave balance is at or above the maximum set for them, with leave code and date of last use
grain: one employee and leave code
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
asks:
  - Who has hit the ceiling on vacation and stops earning?
  - Employee, leave code, balance, maximum, last day leave was used, for balances at the maximum or over
  - leave at cap
  - Some of our long timers are about to lose days because they have reached the limit, and I promised the safety director that I would warn people before it happens, so give me everybody still active whose available balance is up to the maximum or past it and when they last had time off
  - emplyees maxed out on vaction
  - Who must take a break or forfeit it?
  - Is Dahlgren at the 240 limit for VAC since May?
  - Which people can't accrue more time off because they're at their limit?
  - HR must send use-it-or-lose-it letters by December 1; give current staff whose balance reached or passed the ceiling, sort of leave, the ceiling, and last day off.
  - capped on PTO
  - 'by sort of leave: full name, unit, balance, ceiling, latest day it was used'
  - actv emps vac bal >= max, last used when
  - Some workers have saved up so many days off that they can't get any more; who, and when did they last take one?
*/
WITH Used AS (
    SELECT PRLH.PRCo, PRLH.Employee, PRLH.LeaveCode, MAX(PRLH.ActDate) AS LastUsed
    FROM PRLH WITH (NOLOCK)
    WHERE PRLH.PRCo = @PRCo
        AND PRLH.Type = 'U'
    GROUP BY PRLH.PRCo, PRLH.Employee, PRLH.LeaveCode
)
SELECT PREL.Employee, PREHName.FullName, PREL.LeaveCode, PRLV.Description AS LeaveName, PRLV.UM, PREL.AvailBal,
    PREL.AvailBalMax, Used.LastUsed
FROM PREL WITH (NOLOCK)
JOIN PREHName WITH (NOLOCK)
    ON PREL.PRCo = PREHName.PRCo
    AND PREL.Employee = PREHName.Employee
JOIN PRLV WITH (NOLOCK)
    ON PREL.PRCo = PRLV.PRCo
    AND PREL.LeaveCode = PRLV.LeaveCode
LEFT JOIN Used
    ON PREL.PRCo = Used.PRCo
    AND PREL.Employee = Used.Employee
    AND PREL.LeaveCode = Used.LeaveCode
WHERE PREL.PRCo = @PRCo
    AND PREHName.ActiveYN = 'Y'
    AND PREL.AvailBalMax > 0
    AND PREL.AvailBal >= PREL.AvailBalMax
ORDER BY PREL.LeaveCode, PREHName.FullName
