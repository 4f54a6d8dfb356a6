/*
title: Customer quotes by the person who quoted, with the share that led to sales
grain: one person who quotes
level: advanced
parameters:
  MSCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - What part of the quotes of each salesman turned into tons in 2024?
  - Number and value of customer quotes per person who quoted, quotes with units sold, sold value, win rate in percent
  - quote hit rate
  - Danny quotes everything under the sun, how many of his quotes ever sell a load
  - "The sales meeting in January needs a score per estimator: quoted, won, percent."
  - Who closes deals at the plant office and who only types offers?
  - "Customer offers dated January through December 2024: value and the dollars shipped against them, by who made them."
  - For every salesperson, how many 2024 offers to buyers resulted in shipments
  - January sales meeting hands out bonuses, so for offers dated 01/01 to 12/31 count per seller, offered dollars, those with any tons drawn, dollars drawn and the percentage
  - batting average per rock salesman
  - Best closer first, everyone who quoted accounts in 2024, how many offers, dollars offered, how many drew loads, dollars drawn, percent
  - qt hit % by quoted-by, cust qts q1-q3
  - Of all the price offers each of our people made, how many did the customer take up?
*/
WITH Quoted AS (
    SELECT MSQD.MSCo, MSQD.Quote,
        SUM(MSQD.QuoteUnits * MSQD.UnitPrice
            / CASE MSQD.ECM WHEN 'C' THEN 100 WHEN 'M' THEN 1000 ELSE 1 END) AS QuotedAmount,
        SUM(MSQD.SoldUnits * MSQD.UnitPrice
            / CASE MSQD.ECM WHEN 'C' THEN 100 WHEN 'M' THEN 1000 ELSE 1 END) AS SoldAmount
    FROM MSQD WITH (NOLOCK)
    WHERE MSQD.MSCo = @MSCo
    GROUP BY MSQD.MSCo, MSQD.Quote
)
SELECT MSQH.QuotedBy, COUNT(*) AS Quotes, SUM(Quoted.QuotedAmount) AS QuotedAmount,
    SUM(CASE WHEN Quoted.SoldAmount > 0 THEN 1 ELSE 0 END) AS QuotesWithSales,
    SUM(Quoted.SoldAmount) AS SoldAmount,
    100.0 * SUM(CASE WHEN Quoted.SoldAmount > 0 THEN 1 ELSE 0 END) / COUNT(*) AS PercentWon
FROM MSQH WITH (NOLOCK)
JOIN Quoted
    ON MSQH.MSCo = Quoted.MSCo
    AND MSQH.Quote = Quoted.Quote
WHERE MSQH.MSCo = @MSCo
    AND MSQH.QuoteType = 'C'
    AND MSQH.QuoteDate BETWEEN @BeginDate AND @EndDate
GROUP BY MSQH.QuotedBy
ORDER BY PercentWon DESC, MSQH.QuotedBy
