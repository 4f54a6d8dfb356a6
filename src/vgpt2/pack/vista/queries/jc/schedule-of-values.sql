/*
title: Contract items with value, billing and percent billed
grain: one contract item
level: basic
parameters:
  JCCo: {type: bCompany, example: 1}
  Contract: {type: bContract, example: 1001-}
asks:
  - Show the schedule of values of a contract.
  - Contract items with billed to date
  - sov
  - For one contract list each item with original and current amount, billed and left to bill.
  - whats billed on each pay item
  - Pay lines of agreement 1001- with price, drawn so far and remaining
  - Owner's rep meets us at ten about the June application on 22-4410, so lay out every line with bid price, present price, invoiced, withheld and what can still be drawn
  - G703 style sheet for 1042-
  - In line order for 22-4410, what it is, first price, price after changes, drawn so far, held back, and balance to finish
  - ktr 1017- itms orig/curr/billd/retg/left
  - Into what parts is the price of this project divided, and how much of every part has the customer been charged?
*/
SELECT JCCI.Item, JCCI.Description, JCCI.OrigContractAmt, JCCI.ContractAmt, JCCI.BilledAmt, JCCI.CurrentRetainAmt,
    JCCI.ContractAmt - JCCI.BilledAmt AS LeftToBill
FROM JCCI WITH (NOLOCK)
WHERE JCCI.JCCo = @JCCo
    AND JCCI.Contract = @Contract
ORDER BY JCCI.Item
