/*
title: Tickets of an earlier month that were posted into a later one, by location and user
grain: one accounting month, location and user
level: intermediate
parameters:
  MSCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-06-01}
asks:
  - How many tickets were sold in one month and posted in the next, and by whom?
  - "Tickets with a sale date before their accounting month: count, oldest date and amount per month, location and person who made the batch"
  - tickets posted late
  - may closed and the east plant still dumped 60 tickets from april in it, who was that
  - "Cutoff test for the half-year audit: revenue of prior months recognised late, with the responsible user."
  - Sales that landed in the wrong period at the scale houses.
  - Month, pit, clerk, number of tickets, earliest sale date, material plus haul, Jan to June 2024.
  - Slips dated in a prior month but booked in the following one, by place and clerk
  - Cut-off test for the half-year audit wants revenue that slid into a later period from 01/2024 to 06/2024, the pit, the full name behind it, oldest day and dollars
  - loads in the wrong month, whose
  - By accounting month, plant's name and clerk's full name, how many tickets dated earlier slid in, the oldest, and dollars
  - tix sale dt < acctg mth by loc/usr q2
  - Which deliveries happened in one month and got put on the books only in a later month, and who entered them?
*/
SELECT MSTD.Mth, MSTD.FromLoc, INLM.Description AS LocationName, HQBC.CreatedBy, DDUP.FullName,
    SUM(CASE WHEN MSTD.SurchargeKeyID IS NULL THEN 1 ELSE 0 END) AS Tickets, MIN(MSTD.SaleDate) AS OldestSale,
    SUM(MSTD.MatlTotal + MSTD.HaulTotal) AS Amount
FROM MSTD WITH (NOLOCK)
JOIN HQBC WITH (NOLOCK)
    ON MSTD.MSCo = HQBC.Co
    AND MSTD.Mth = HQBC.Mth
    AND MSTD.BatchId = HQBC.BatchId
JOIN INLM WITH (NOLOCK)
    ON MSTD.MSCo = INLM.INCo
    AND MSTD.FromLoc = INLM.Loc
LEFT JOIN DDUP WITH (NOLOCK)
    ON HQBC.CreatedBy = DDUP.VPUserName
WHERE MSTD.MSCo = @MSCo
    AND MSTD.Mth BETWEEN @BeginMth AND @EndMth
    AND MSTD.SaleDate < MSTD.Mth
    AND MSTD.Void = 'N'
GROUP BY MSTD.Mth, MSTD.FromLoc, INLM.Description, HQBC.CreatedBy, DDUP.FullName
ORDER BY MSTD.Mth, Amount DESC, MSTD.FromLoc
