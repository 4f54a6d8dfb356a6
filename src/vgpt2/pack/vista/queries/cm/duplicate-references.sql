/*
title: Check numbers used more than once in a bank account
grain: one bank account, type and number
level: intermediate
parameters:
  CMCo: {type: bCompany, example: 1}
asks:
  - Is any check number used twice?
  - Duplicate references in the bank register
  - dup check numbers
  - References of valid transactions that occur more than once by account and type, with the total.
  - same check number on 2 checks
  - References that occur on two or more live entries in a bank account
  - Fraud desk at the bank reported a repeated serial number, so search every account for the same number on more than one entry of a kind, with how many and the combined dollars.
  - repeat check serials
  - Account, kind of item, repeated check number, occurrences, combined amount, most occurrences ahead
  - dupe ck/ref nos in CM excl voids
  - Have we ever given the same number to two checks from one account?
*/
SELECT CMDT.CMAcct, CMDT.CMTransType, CMDT.CMRef, COUNT(*) AS Times, SUM(CMDT.Amount) AS Amount
FROM CMDT WITH (NOLOCK)
WHERE CMDT.CMCo = @CMCo
    AND CMDT.Void = 'N'
GROUP BY CMDT.CMAcct, CMDT.CMTransType, CMDT.CMRef
HAVING COUNT(*) > 1
ORDER BY Times DESC, CMDT.CMAcct, CMDT.CMRef
