/*
title: Contracts whose amounts differ from their items or from their monthly figures
grain: one contract
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - After the database restore I need proof that contract headers, contract items and the monthly contract figures still agree.
  - Contract value and billed on the contract, sum of its items and sum of its months, where any of them differs
  - contract totals off
  - Contract 2214- says 18,450,000 at the top and the schedule of values adds up to 18,405,000
  - header vs items vs months, whats broken
  - Number, title, value three times, billed three times.
  - Integrity check on revenue masters before year-end close in December
  - Contracts where the header disagrees with its schedule lines or monthly figures
  - 'The database was restored last night, and before anyone posts I want proof: header, lines and months compared on value and invoiced, mismatches only'
  - header vs lines don't foot
  - Contract name, value on top, value of lines, value by months, then invoiced three times
  - cntrct hdr <> itms <> mths, amt + billd
  - The price of a project is kept in three places; where are these not the same?
*/
WITH Items AS (
    SELECT JCCI.JCCo, JCCI.Contract, SUM(JCCI.ContractAmt) AS ContractAmt, SUM(JCCI.BilledAmt) AS BilledAmt
    FROM JCCI WITH (NOLOCK)
    WHERE JCCI.JCCo = @JCCo
    GROUP BY JCCI.JCCo, JCCI.Contract
),
Months AS (
    SELECT JCIP.JCCo, JCIP.Contract, SUM(JCIP.ContractAmt) AS ContractAmt, SUM(JCIP.BilledAmt) AS BilledAmt
    FROM JCIP WITH (NOLOCK)
    WHERE JCIP.JCCo = @JCCo
    GROUP BY JCIP.JCCo, JCIP.Contract
)
SELECT JCCM.Contract, JCCM.Description, JCCM.ContractAmt, Items.ContractAmt AS ItemValue,
    Months.ContractAmt AS MonthlyValue, JCCM.BilledAmt, Items.BilledAmt AS ItemBilled,
    Months.BilledAmt AS MonthlyBilled
FROM JCCM WITH (NOLOCK)
LEFT JOIN Items
    ON JCCM.JCCo = Items.JCCo
    AND JCCM.Contract = Items.Contract
LEFT JOIN Months
    ON JCCM.JCCo = Months.JCCo
    AND JCCM.Contract = Months.Contract
WHERE JCCM.JCCo = @JCCo
    AND (
        JCCM.ContractAmt <> ISNULL(Items.ContractAmt, 0)
        OR JCCM.ContractAmt <> ISNULL(Months.ContractAmt, 0)
        OR JCCM.BilledAmt <> ISNULL(Items.BilledAmt, 0)
        OR JCCM.BilledAmt <> ISNULL(Months.BilledAmt, 0)
    )
ORDER BY JCCM.Contract
