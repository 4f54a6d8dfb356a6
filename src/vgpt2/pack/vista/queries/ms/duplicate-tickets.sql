/*
title: Ticket numbers used more than once at a location
grain: one location and ticket number
level: intermediate
parameters:
  MSCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Were any tickets entered twice?
  - Duplicate ticket numbers by location
  - dup tickets
  - Ticket numbers that appear more than once at a location between two sale dates, voids left out.
  - same scale ticket keyed twice
  - Slip numbers that appear two times or more at one pit in 2024
  - A contractor says he was charged double for the same load, so check from January to June which weigh slips at each place share a number, with days and dollars
  - same slip punched in twice
  - Pit by pit, each number found more than once among this year's valid slips, how often, first and last day, dollars
  - 'dup tix # per loc YTD, no voids'
  - Could it be that one truckload was written into the system more than once?
*/
SELECT MSTD.FromLoc, MSTD.Ticket, COUNT(*) AS Entries, MIN(MSTD.SaleDate) AS FirstDate, MAX(MSTD.SaleDate) AS LastDate,
    SUM(MSTD.MatlTotal) AS MaterialTotal
FROM MSTD WITH (NOLOCK)
WHERE MSTD.MSCo = @MSCo
    AND MSTD.Void = 'N'
    AND MSTD.SurchargeKeyID IS NULL
    AND MSTD.Ticket IS NOT NULL
    AND MSTD.SaleDate BETWEEN @BeginDate AND @EndDate
GROUP BY MSTD.FromLoc, MSTD.Ticket
HAVING COUNT(*) > 1
ORDER BY MSTD.FromLoc, MSTD.Ticket
