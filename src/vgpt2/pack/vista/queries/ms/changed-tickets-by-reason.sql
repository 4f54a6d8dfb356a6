/*
title: Tickets changed after posting by reason and location
grain: one reason and location
level: intermediate
parameters:
  MSCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Why are so many tickets being corrected, and at which scale?
  - Number and amount of changed tickets by reason code, reason text and location between two sale dates
  - changed tickets
  - whos foulin up tickets, plant 1 or plant 2
  - Quality of ticket entry in 2024 - corrections by cause per pit.
  - Reworked slips, cause and place.
  - Posted slips altered afterwards in 2024, counted per pit and cause
  - Management suspects sloppy weighmasters, so from January to June count the corrections made after posting at each location with the stated reason and dollars
  - slip fixes, which pit and why
  - Most corrected first, plant's name and reason in words, how many tickets were changed this year and for how many dollars
  - tix chgd aftr postng by reasn cd/loc
  - Where do our people have to correct delivery slips most often, and what excuse do they give?
*/
SELECT MSTD.FromLoc, INLM.Description AS LocationName, MSTD.ReasonCode, HQRC.Description AS Reason,
    COUNT(*) AS Tickets, SUM(MSTD.MatlTotal + MSTD.HaulTotal) AS Amount
FROM MSTD WITH (NOLOCK)
JOIN INLM WITH (NOLOCK)
    ON MSTD.MSCo = INLM.INCo
    AND MSTD.FromLoc = INLM.Loc
LEFT JOIN HQRC WITH (NOLOCK)
    ON MSTD.ReasonCode = HQRC.ReasonCode
WHERE MSTD.MSCo = @MSCo
    AND MSTD.Changed = 'Y'
    AND MSTD.SurchargeKeyID IS NULL
    AND MSTD.SaleDate BETWEEN @BeginDate AND @EndDate
GROUP BY MSTD.FromLoc, INLM.Description, MSTD.ReasonCode, HQRC.Description
ORDER BY Tickets DESC, MSTD.FromLoc, MSTD.ReasonCode
