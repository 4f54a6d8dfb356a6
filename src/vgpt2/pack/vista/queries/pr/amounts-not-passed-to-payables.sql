/*
title: Deductions and liabilities of a pay period whose amount differs from what was passed to payables
grain: one vendor and code
level: advanced
parameters:
  PRCo: {type: bCompany, example: 1}
  PRGroup: {type: bGroup, example: 1}
  PREndDate: {type: bDate, example: 2024-06-29}
asks:
  - Which withholdings of the period have changed since they went to accounts payable?
  - Vendor, code, number of payments, amount now, amount already passed to payables and the difference, for codes with automatic transfer
  - changed after ap update
  - After we voided and re-ran two checks on Monday the union report no longer agrees with the invoices that were created, and I suspect that the update to payables was not run a second time; please show me by fund where the amount in payroll is not the amount that was sent
  - dedns not sent to a/p yet or sent difrent
  - Money owed to third parties that the second run altered
  - Is the child support agency off by 212.50 for 6/29?
  - Where do this period's withholdings disagree with the vendor bills created from them?
  - 'The pension fund returned our check: for the pay period of June 29, compare what was withheld or accrued per payee and code with what accounts payable received, differences only, payee''s name included.'
  - dedns ≠ what AP got
  - payee's name, kind, code and its name, how many payments, sum today, sum transferred, what is off
  - pr to ap xfer off after re-run, which vndrs/codes 6/29 grp 1
  - We hold back money for funds and courts and hand it to the people who pay bills; for which of them are the two sums unequal?
*/
WITH Amounts AS (
    SELECT PRDT.PRCo, PRDT.EDLType, PRDT.EDLCode, PRDT.VendorGroup, PRDT.Vendor, COUNT(*) AS Payments,
        SUM(CASE WHEN PRDT.UseOver = 'Y' THEN PRDT.OverAmt ELSE PRDT.Amount END) AS Amount,
        SUM(COALESCE(PRDT.OldAPAmt, 0)) AS PassedAmount
    FROM PRDT WITH (NOLOCK)
    WHERE PRDT.PRCo = @PRCo
        AND PRDT.PRGroup = @PRGroup
        AND PRDT.PREndDate = @PREndDate
        AND PRDT.EDLType IN ('D', 'L')
    GROUP BY PRDT.PRCo, PRDT.EDLType, PRDT.EDLCode, PRDT.VendorGroup, PRDT.Vendor
)
SELECT Amounts.Vendor, APVM.Name AS VendorName, Amounts.EDLType, Amounts.EDLCode, PRDL.Description AS CodeName,
    Amounts.Payments, Amounts.Amount, Amounts.PassedAmount, Amounts.Amount - Amounts.PassedAmount AS Difference
FROM Amounts
JOIN PRDL WITH (NOLOCK)
    ON Amounts.PRCo = PRDL.PRCo
    AND Amounts.EDLCode = PRDL.DLCode
LEFT JOIN APVM WITH (NOLOCK)
    ON Amounts.VendorGroup = APVM.VendorGroup
    AND Amounts.Vendor = APVM.Vendor
WHERE PRDL.AutoAP = 'Y'
    AND Amounts.Amount <> Amounts.PassedAmount
ORDER BY APVM.Name, Amounts.EDLType, Amounts.EDLCode
