/*
title: The ten largest open contracts with customer, value, billed amount and projected completion
grain: one contract
level: basic
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - What are our ten biggest jobs at the moment?
  - Top ten open contracts by current value with the owner's name, amount billed and planned finish
  - top 10 jobs
  - On the second page of the bonding application there is room for exactly ten current projects, so list the biggest by value, each with owner, price, what we billed so far and when it ought to be done
  - biggst contracts we got goin n for who
  - The heavyweights under construction
  - Is anything above 20 million still running, and for whom?
  - Our ten heaviest running deals, for whom, and what has been invoiced
  - Underwriter's form has ten lines for current work, so fill it with the top deals by price, the owner's name, invoiced to date and expected finish
  - the ten whales we're building
  - Biggest price first and only ten, live contract and client by name, billed so far, planned finish
  - top 10 opn ktrs by $ w cust, billd, proj close
  - What are the ten most valuable projects under way, which customers are they for, and when will they be done?
*/
SELECT TOP (10) JCCM.Contract, JCCM.Description, ARCM.Name AS Customer, JCCM.ContractAmt, JCCM.BilledAmt,
    JCCM.ProjCloseDate
FROM JCCM WITH (NOLOCK)
LEFT JOIN ARCM WITH (NOLOCK)
    ON JCCM.CustGroup = ARCM.CustGroup
    AND JCCM.Customer = ARCM.Customer
WHERE JCCM.JCCo = @JCCo
    AND JCCM.ContractStatus = 1
ORDER BY JCCM.ContractAmt DESC, JCCM.Contract
