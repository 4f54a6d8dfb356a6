/*
title: Intercompany accounts by pair of companies
grain: one pair of companies
level: intermediate
parameters:
  GLCo: {type: bCompany, example: 1}
asks:
  - Which accounts are used between companies?
  - Intercompany receivable and payable accounts
  - interco accounts
  - For each counterpart company the receivable account of one and the payable account of the other.
  - what accts does interco hit
*/
SELECT GLIA.ARGLCo, GLIA.ARGLAcct, GLIA.APGLCo, HQCO.Name, GLIA.APGLAcct
FROM GLIA WITH (NOLOCK)
JOIN HQCO WITH (NOLOCK)
    ON GLIA.APGLCo = HQCO.HQCo
WHERE GLIA.ARGLCo = @GLCo
ORDER BY GLIA.APGLCo
