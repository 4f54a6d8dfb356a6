/*
title: Accuracy of the physical count by location and person who counted
grain: one location and counter
level: intermediate
parameters:
  INCo: {type: bCompany, example: 1}
asks:
  - How well does each of my people count, and what are the misses worth?
  - Count sheet lines, exact lines, percent exact, net and absolute value of differences per location and counter
  - count accuracy
  - Miguel and the new kid did the yard on june 29, whose numbers were way out
  - For the year-end observation the auditors ask for a count accuracy above 97 percent. Where are we by warehouse and counter?
  - Who needs to go back and look again?
  - Net shrink can hide pluses and minuses. Show the gross dollars off per person.
  - Share of tally lines each employee got exactly right, by yard
  - Auditors observed our inventory on June 29 and doubt some tallies; per yard and counter give lines, how many were spot on, and dollars off net and absolute
  - whose counts were off
  - Yard name, counter, lines, exact lines, percent, dollars net and gross, poorest first
  - phys cnt acc by loc/cntr, % exact + $ off
  - When people went around counting the goods, who got it right and who got it wrong, and by how much money?
*/
SELECT INCW.Loc, INLM.Description AS LocationName, INCW.CntBy, COUNT(*) AS LinesCounted,
    SUM(CASE WHEN INCW.PhyCnt = INCW.SysCnt THEN 1 ELSE 0 END) AS LinesExact,
    100.0 * SUM(CASE WHEN INCW.PhyCnt = INCW.SysCnt THEN 1 ELSE 0 END) / COUNT(*) AS PercentExact,
    SUM((INCW.PhyCnt - INCW.SysCnt) * INCW.UnitCost
        / CASE INCW.ECM WHEN 'C' THEN 100 WHEN 'M' THEN 1000 ELSE 1 END) AS NetDifference,
    SUM(ABS((INCW.PhyCnt - INCW.SysCnt) * INCW.UnitCost
        / CASE INCW.ECM WHEN 'C' THEN 100 WHEN 'M' THEN 1000 ELSE 1 END)) AS GrossDifference
FROM INCW WITH (NOLOCK)
JOIN INLM WITH (NOLOCK)
    ON INCW.INCo = INLM.INCo
    AND INCW.Loc = INLM.Loc
WHERE INCW.INCo = @INCo
    AND INCW.PhyCnt IS NOT NULL
GROUP BY INCW.Loc, INLM.Description, INCW.CntBy
ORDER BY PercentExact, INCW.Loc, INCW.CntBy
