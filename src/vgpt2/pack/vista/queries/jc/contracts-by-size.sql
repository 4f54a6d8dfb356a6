/*
title: Number, value and billed amount of open contracts by size of contract, under 250,000, under one million, under five million and larger
grain: one size class
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - How many contracts of five million and more do we have, how many from one to five, from a quarter million to one, and how many smaller ones?
  - Open contracts grouped by contract value with count, total value and billed
  - contract size mix
  - The underwriter's questionnaire has a table with the number of current jobs under 250 thousand, to one million, to five million, and over, with the totals, and he wants it filled in by hand tonight
  - are we doin more big jobs or litle ones
  - Spread of what we have under construction from tiny to huge
  - Class, number, value, billed, left to bill; anything over 5,000,000 is its own class
  - Break our live projects into four dollar bands and count each, with worth and invoicing
  - The new bonding agent sets our limits by job mix, so give him count and dollars of active deals below a quarter million, one million, five million and above
  - big vs small deals by band
  - Dollar brackets from smallest to largest with how many live deals, their combined price, what went out and what remains to invoice
  - open ktrs bucketed by $ - under 250k, 1mil, 5mil, 5mil+ w/ billed to date
  - Are we mostly doing little projects or giant ones right now, and how much money sits in each group?
*/
SELECT CASE WHEN JCCM.ContractAmt < 250000 THEN 'under 250,000'
        WHEN JCCM.ContractAmt < 1000000 THEN '250,000 to 1,000,000'
        WHEN JCCM.ContractAmt < 5000000 THEN '1,000,000 to 5,000,000'
        ELSE '5,000,000 and over' END AS SizeClass,
    COUNT(*) AS Contracts, SUM(JCCM.ContractAmt) AS ContractValue, SUM(JCCM.BilledAmt) AS Billed,
    SUM(JCCM.ContractAmt - JCCM.BilledAmt) AS LeftToBill
FROM JCCM WITH (NOLOCK)
WHERE JCCM.JCCo = @JCCo
    AND JCCM.ContractStatus = 1
GROUP BY CASE WHEN JCCM.ContractAmt < 250000 THEN 'under 250,000'
        WHEN JCCM.ContractAmt < 1000000 THEN '250,000 to 1,000,000'
        WHEN JCCM.ContractAmt < 5000000 THEN '1,000,000 to 5,000,000'
        ELSE '5,000,000 and over' END
ORDER BY MIN(JCCM.ContractAmt)
