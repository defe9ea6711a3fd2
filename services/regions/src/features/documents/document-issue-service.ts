import { documentIssued } from '@urbanpilot/contract';
import type { DocumentSetup } from '@urbanpilot/platform';
import { findUnitToName } from '../units/unit-read-model';

/** Official documents of this service's units. What is issued is told; of an internal one that it was, not what of. */
export const regionsDocuments: DocumentSetup = {
  findUnit: findUnitToName,
  async issued(unit, document) {
    const { id, type, title, classification, number, issuedOn, sha256, draftingUnitId, territoryId, parties } =
      document;
    if (!number || !issuedOn || !sha256) throw new Error(`Document ${id} was issued without number, day or hash`);
    const addresseeUnitIds = parties.filter(({ part }) => part !== 'countersigner').map(({ unitId }) => unitId);
    unit.publish(documentIssued, {
      subject: id,
      version: document.version,
      data: {
        ...{
          documentId: id,
          type,
          title: classification === 'internal' ? null : title,
          classification,
          number,
          issuedOn,
        },
        ...{ sha256, draftingUnitId, territoryId, addresseeUnitIds: [...new Set(addresseeUnitIds)] },
      },
    });
  },
};
