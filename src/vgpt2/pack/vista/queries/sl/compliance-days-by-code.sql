/*
title: Average days from subcontract date to receipt of each compliance document by code, for subcontracts written between two dates, with those not received
grain: one compliance code
level: intermediate
parameters:
  SLCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - How long does it take until each kind of paper comes in after we write a subcontract?
  - Compliance code, description, documents, received, not received, average days from the subcontract's date to receipt, longest, for subcontracts dated between two days
  - days to get certificates
  - Bonds took over 40 days on the agreements of March 2024, is that the same for GL certificates and W-9s?
  - how lng until subs send in there insurence papers
  - I want to find out which of the eight documents that we ask for is the one that holds up mobilization, because everybody says insurance and I suspect it is the signed safety plan, so take the agreements of the first half year and give me for each document how many came, how many did not and the waiting time in days.
  - Slowest paperwork of trades, ranked by kind
  - typical wait from signing a trade deal until each sort of paper arrives
  - Mobilizations slip, and for the process meeting I must show for agreements dated January to June which paperwork trades deliver slowest, the mean, the worst, and how many never came.
  - paper lag by doc kind
  - per type of document, how many were asked, how many arrived, how many did not, mean days and the longest wait, slowest first
  - avg days SL date to recv, per cert type, Q1+Q2 SLs
  - After we hire a firm, how many days pass till its insurance proof, its bond and so on land on our desk?
*/
SELECT SLCT.CompCode, HQCP.Description, COUNT(*) AS Documents, COUNT(SLCT.ReceiveDate) AS Received,
    COUNT(*) - COUNT(SLCT.ReceiveDate) AS NotReceived,
    AVG(1.0 * DATEDIFF(DAY, SLHD.OrigDate, SLCT.ReceiveDate)) AS AverageDays,
    MAX(DATEDIFF(DAY, SLHD.OrigDate, SLCT.ReceiveDate)) AS LongestDays
FROM SLCT WITH (NOLOCK)
JOIN SLHD WITH (NOLOCK)
    ON SLCT.SLCo = SLHD.SLCo
    AND SLCT.SL = SLHD.SL
JOIN HQCP WITH (NOLOCK)
    ON SLCT.CompCode = HQCP.CompCode
WHERE SLCT.SLCo = @SLCo
    AND SLHD.OrigDate BETWEEN @BeginDate AND @EndDate
GROUP BY SLCT.CompCode, HQCP.Description
ORDER BY AverageDays DESC, SLCT.CompCode
