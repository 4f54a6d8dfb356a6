/*
title: Employer liabilities spread over the timecards of a pay period against the liabilities processed, by liability code with the difference
grain: one liability code
level: advanced
parameters:
  PRCo: {type: bCompany, example: 1}
  PRGroup: {type: bGroup, example: 1}
  PREndDate: {type: bDate, example: 2024-06-30}
asks:
  - Did all employer taxes and fringes of the week get distributed to the timecards?
  - Liability code, name, amount on the timecards, amount processed, difference for a group and period end
  - burden spread vs processed
  - Job cost burden looks short against the payroll register for the week ending 6/30, and I have a hunch that one of the liabilities isn't spread over the time entries at all, so compare per code what payroll figured with what was put on the individual lines
  - liabilitys not distrubuted to timecards
  - Burden that was calculated but never landed on anybody's hours
  - Is code 205 off by the same 312.75 as last week?
  - Which employer contributions of June 30 weren't fully pushed down to time entries?
  - Burden in the project reports is lower than the payroll register for June 30; per contribution in group 1 put the computed amount next to what the individual time lines carry.
  - burden calc'd vs on the cards
  - 'biggest gap first: number and name, on the time lines, computed, gap'
  - er liab in pr vs dist to tc 6/30, 205 short again
  - Company-paid taxes are supposed to be divided over the hours worked; were they divided completely for that period?
*/
WITH Amounts AS (
    SELECT PRTL.PRCo, PRTL.LiabCode, PRTL.Amt AS Spread, 0 AS Processed
    FROM PRTL WITH (NOLOCK)
    WHERE PRTL.PRCo = @PRCo
        AND PRTL.PRGroup = @PRGroup
        AND PRTL.PREndDate = @PREndDate
    UNION ALL
    SELECT PRDT.PRCo, PRDT.EDLCode, 0, CASE WHEN PRDT.UseOver = 'Y' THEN PRDT.OverAmt ELSE PRDT.Amount END
    FROM PRDT WITH (NOLOCK)
    WHERE PRDT.PRCo = @PRCo
        AND PRDT.PRGroup = @PRGroup
        AND PRDT.PREndDate = @PREndDate
        AND PRDT.EDLType = 'L'
)
SELECT Amounts.LiabCode, PRDL.Description, SUM(Amounts.Spread) AS SpreadAmount,
    SUM(Amounts.Processed) AS ProcessedAmount, SUM(Amounts.Processed) - SUM(Amounts.Spread) AS Difference
FROM Amounts
JOIN PRDL WITH (NOLOCK)
    ON Amounts.PRCo = PRDL.PRCo
    AND Amounts.LiabCode = PRDL.DLCode
GROUP BY Amounts.LiabCode, PRDL.Description
ORDER BY Difference DESC, Amounts.LiabCode
