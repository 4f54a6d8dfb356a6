/*
title: Job tickets priced differently from the job's quotes
grain: one ticket line
level: advanced
parameters:
  MSCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Which loads to our jobs were charged at a price other than the one quoted?
  - Job tickets with a unit price outside the quoted prices of the job for that location, material and unit
  - off-quote tickets
  - scale house aint usin the quote price on the bypass job
  - I promised the project a price for base rock; show loads from April on that were rated otherwise.
  - Agreed against charged, same pit, product and unit, only where they disagree.
  - Slips to our own projects rated above or below what their offer says, 2024
  - PM of the bypass claims the window ignores his offer, so from April 1 to June 30 find project loads charged outside the offered range, same pit, product and unit
  - scale house ignoring the offer
  - By our own job's name, day and ticket, plant and product in words, lowest and highest price offered, price charged outside that
  - job tix px <> qt px YTD
  - Our building sites were offered certain stone prices; on which deliveries were they charged something else?
*/
WITH Quoted AS (
    SELECT MSQH.MSCo, MSQH.JCCo, MSQH.Job, MSQD.FromLoc, MSQD.MatlGroup, MSQD.Material, MSQD.UM,
        MIN(MSQD.UnitPrice) AS LowestPrice, MAX(MSQD.UnitPrice) AS HighestPrice
    FROM MSQH WITH (NOLOCK)
    JOIN MSQD WITH (NOLOCK)
        ON MSQH.MSCo = MSQD.MSCo
        AND MSQH.Quote = MSQD.Quote
    WHERE MSQH.MSCo = @MSCo
        AND MSQH.QuoteType = 'J'
        AND MSQH.Active = 'Y'
    GROUP BY MSQH.MSCo, MSQH.JCCo, MSQH.Job, MSQD.FromLoc, MSQD.MatlGroup, MSQD.Material, MSQD.UM
)
SELECT MSTD.SaleDate, MSTD.Ticket, MSTD.JCCo, MSTD.Job, JCJM.Description AS JobName, MSTD.FromLoc, MSTD.Material,
    HQMT.Description AS MaterialName, MSTD.UM, Quoted.LowestPrice, Quoted.HighestPrice,
    MSTD.UnitPrice AS ChargedPrice, MSTD.MatlUnits, MSTD.MatlTotal
FROM MSTD WITH (NOLOCK)
JOIN Quoted
    ON MSTD.MSCo = Quoted.MSCo
    AND MSTD.JCCo = Quoted.JCCo
    AND MSTD.Job = Quoted.Job
    AND MSTD.FromLoc = Quoted.FromLoc
    AND MSTD.MatlGroup = Quoted.MatlGroup
    AND MSTD.Material = Quoted.Material
    AND MSTD.UM = Quoted.UM
JOIN JCJM WITH (NOLOCK)
    ON MSTD.JCCo = JCJM.JCCo
    AND MSTD.Job = JCJM.Job
JOIN HQMT WITH (NOLOCK)
    ON MSTD.MatlGroup = HQMT.MatlGroup
    AND MSTD.Material = HQMT.Material
WHERE MSTD.MSCo = @MSCo
    AND MSTD.SaleType = 'J'
    AND MSTD.Void = 'N'
    AND MSTD.SaleDate BETWEEN @BeginDate AND @EndDate
    AND (MSTD.UnitPrice < Quoted.LowestPrice OR MSTD.UnitPrice > Quoted.HighestPrice)
ORDER BY MSTD.JCCo, MSTD.Job, MSTD.SaleDate, MSTD.Ticket
