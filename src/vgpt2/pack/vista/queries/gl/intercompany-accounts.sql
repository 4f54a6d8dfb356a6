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
  - Due-from and due-to numbers defined between us and each affiliate
  - Company 7 was bought in may and its entries fail; show how the lending side and the owing side are mapped for every partner of company 1, with the partner's name
  - due to / due from mapping
  - Our own receivable number on the left, then the partner by number and name with the payable number used over there
  - ic accts setup co 1 - who is mapped to what
  - When one of our firms lends to another, where is that noted in each one's books?
*/
SELECT GLIA.ARGLCo, GLIA.ARGLAcct, GLIA.APGLCo, HQCO.Name, GLIA.APGLAcct
FROM GLIA WITH (NOLOCK)
JOIN HQCO WITH (NOLOCK)
    ON GLIA.APGLCo = HQCO.HQCo
WHERE GLIA.ARGLCo = @GLCo
ORDER BY GLIA.APGLCo
