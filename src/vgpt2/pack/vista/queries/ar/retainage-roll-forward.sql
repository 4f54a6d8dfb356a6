/*
title: Retainage receivable roll-forward of a month by contract against the contract's own figure
grain: one contract
level: advanced
parameters:
  ARCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - Roll forward what owners hold back, contract by contract, from the start to the end of June, and compare the end with job cost.
  - Retainage receivable opening, added, released or collected, closing by contract with customer and the contract's current retainage
  - retainage receivable rollforward
  - Lakeview's held amount fell by 145,000 in May, was that a release?
  - ret rec movement per contract, auditor wants it
  - Contract, customer, beginning, withheld on new bills, let go, ending, figure on the contract record.
  - Money stuck with our clients until completion and how it moved this period
  - Beginning, increase, decrease and ending of customer holdbacks for June, per agreement
  - External accountants want a bridge of owner retention for 6/24 that also shows what the job side carries, so that any contract out of step sticks out.
  - holdback bridge for June
  - Contract and its title, client's name, held at start, newly withheld, freed, held at finish, and the job record's number next to it
  - 'rtg rollfwd by k: beg + wh - rel = end vs JC current retg'
  - How did the money that clients are keeping back change during June on each deal, and does the end agree with the project's own record?
*/
WITH Movement AS (
    SELECT ARTL.JCCo, ARTL.Contract, SUM(CASE WHEN ARTL.Mth < @Mth THEN ARTL.Retainage ELSE 0 END) AS Opening,
        SUM(CASE WHEN ARTL.Mth = @Mth AND ARTL.Retainage > 0 THEN ARTL.Retainage ELSE 0 END) AS Withheld,
        SUM(CASE WHEN ARTL.Mth = @Mth AND ARTL.Retainage < 0 THEN -ARTL.Retainage ELSE 0 END) AS Released,
        SUM(ARTL.Retainage) AS Closing
    FROM ARTL WITH (NOLOCK)
    WHERE ARTL.ARCo = @ARCo
        AND ARTL.Mth <= @Mth
        AND ARTL.Contract IS NOT NULL
    GROUP BY ARTL.JCCo, ARTL.Contract
)
SELECT Movement.JCCo, Movement.Contract, JCCM.Description, ARCM.Name, Movement.Opening, Movement.Withheld,
    Movement.Released, Movement.Closing, JCCM.CurrentRetainAmt
FROM Movement
JOIN JCCM WITH (NOLOCK)
    ON Movement.JCCo = JCCM.JCCo
    AND Movement.Contract = JCCM.Contract
LEFT JOIN ARCM WITH (NOLOCK)
    ON JCCM.CustGroup = ARCM.CustGroup
    AND JCCM.Customer = ARCM.Customer
ORDER BY Movement.JCCo, Movement.Contract
