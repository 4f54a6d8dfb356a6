/*
title: Gaps in the check numbers of a bank account
grain: one gap
level: advanced
parameters:
  CMCo: {type: bCompany, example: 1}
  CMAcct: {type: bCMAcct, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Are all check numbers accounted for, or are some missing from the sequence?
  - check number gaps
  - missin checks outta the box
  - Previous number, next number, how many are missing between, date of the next, bank description
  - Between 30455 and 30460 in the First National account there is nothing in May, where are those?
  - Breaks in the run of check numbers of a bank account with the numbers before and after
  - Sequence completeness for the operating account during 2024
  - Where does the run of checks on account 1 jump in 2024?
  - Forensic accountants want assurance that no blank forms were taken, so find each hole in account 1's numbering from January to December, its size, and the numbers on either side.
  - skipped check serials, acct 1
  - Number before the hole, number after it, that one's date, how many fell out, and the account's title
  - 'ck # sequence brks acct 1 ytd'
  - Checks are numbered one after the other; are any numbers absent from our books, and how many?
*/
WITH Checks AS (
    SELECT CMDT.CMCo, CMDT.CMAcct, TRY_CAST(CMDT.CMRef AS bigint) AS CheckNumber, MIN(CMDT.ActDate) AS CheckDate
    FROM CMDT WITH (NOLOCK)
    WHERE CMDT.CMCo = @CMCo
        AND CMDT.CMAcct = @CMAcct
        AND CMDT.CMTransType = 1
        AND CMDT.Mth BETWEEN @BeginMth AND @EndMth
    GROUP BY CMDT.CMCo, CMDT.CMAcct, TRY_CAST(CMDT.CMRef AS bigint)
),
Ordered AS (
    SELECT Checks.CMCo, Checks.CMAcct, Checks.CheckNumber, Checks.CheckDate,
        LAG(Checks.CheckNumber) OVER (ORDER BY Checks.CheckNumber) AS NumberBefore
    FROM Checks
    WHERE Checks.CheckNumber IS NOT NULL
)
SELECT CMAC.Description, Ordered.NumberBefore, Ordered.CheckNumber, Ordered.CheckDate,
    Ordered.CheckNumber - Ordered.NumberBefore - 1 AS Missing
FROM Ordered
JOIN CMAC WITH (NOLOCK)
    ON Ordered.CMCo = CMAC.CMCo
    AND Ordered.CMAcct = CMAC.CMAcct
WHERE Ordered.CheckNumber - Ordered.NumberBefore > 1
ORDER BY Ordered.CheckNumber
